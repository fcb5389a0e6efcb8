/** A line and how long it lasts with the silence after it, in seconds. */
export interface Cue {
  readonly key: string;
  readonly seconds: number;
}
