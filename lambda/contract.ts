// Generated from locales/contract.yaml by `npm run generate`. Do not edit.

export const LOCALES = [
  'ar-SA',
  'de-DE',
  'en-AU',
  'en-CA',
  'en-GB',
  'en-IN',
  'en-US',
  'es-ES',
  'es-MX',
  'es-US',
  'fr-CA',
  'fr-FR',
  'hi-IN',
  'it-IT',
  'ja-JP',
  'nl-NL',
  'pt-BR',
] as const;
export type Locale = (typeof LOCALES)[number];

export const LANGUAGES = [
  'en',
  'ar',
  'de',
  'es',
  'fr',
  'hi',
  'it',
  'ja',
  'nl',
  'pt',
] as const;
export type Language = (typeof LANGUAGES)[number];

export const INTENTS = [
  'WhyDoesMyBackHurtIntent',
  'SleepBetterIntent',
  'RelieveNowIntent',
  'SleepPositionIntent',
  'PreferPositionIntent',
  'AvoidPositionIntent',
  'StartRoutineIntent',
  'ResumeRoutineIntent',
  'WokeUpIntent',
  'WarningSignIntent',
  'WhenToSeeADoctorIntent',
  'SourceIntent',
  'TellMeMoreIntent',
  'TipFeedbackIntent',
  'GentleVersionIntent',
  'NormalVersionIntent',
  'ItHurtsIntent',
  'VoiceStyleIntent',
  'SetReminderIntent',
  'CancelReminderIntent',
  'WhatDoYouRememberIntent',
  'ForgetMeIntent',
  'AboutIntent',
  'GoodNightIntent',
  'AMAZON.HelpIntent',
  'AMAZON.StopIntent',
  'AMAZON.CancelIntent',
  'AMAZON.FallbackIntent',
  'AMAZON.NavigateHomeIntent',
  'AMAZON.YesIntent',
  'AMAZON.NoIntent',
  'AMAZON.NextIntent',
  'AMAZON.PreviousIntent',
  'AMAZON.RepeatIntent',
  'AMAZON.PauseIntent',
  'AMAZON.ResumeIntent',
  'AMAZON.StartOverIntent',
] as const;
export type IntentName = (typeof INTENTS)[number];

export const TOPICS = [
  'mattress',
  'mattress-soft',
  'mattress-firm',
  'pillow',
  'knee-pillow',
  'head-pillow',
  'position',
  'turning-over',
  'daytime',
  'sitting',
  'posture',
  'muscle-weakness',
  'compression',
  'injury',
  'sport',
  'long-lasting',
  'recovery',
  'age',
  'stress',
  'poor-sleep',
  'habits',
  'morning-stiffness',
  'pregnancy',
  'leg-pain',
  'diagnosis',
  'heat',
  'cold',
  'bath',
  'stretching',
  'walking',
  'exercise',
  'evening-exercise',
  'bed-rest',
  'getting-up',
  'getting-in',
  'breathing',
  'relaxation',
  'screens',
  'caffeine',
  'alcohol',
  'room',
  'regular-hours',
  'clock',
  'medicine',
  'scan',
  'belt',
] as const;
export type Topic = (typeof TOPICS)[number];

export const SLEEP_POSITIONS = [
  'back',
  'side',
  'left-side',
  'right-side',
  'stomach',
  'propped-up',
] as const;
export type SleepPosition = (typeof SLEEP_POSITIONS)[number];

export const ROUTINE_LENGTHS = [
  'moment',
  'short',
  'medium',
  'long',
] as const;
export type RoutineLength = (typeof ROUTINE_LENGTHS)[number];

export const ROUTINE_MODES = [
  'hands-free',
  'step-by-step',
] as const;
export type RoutineMode = (typeof ROUTINE_MODES)[number];

export const VOICE_STYLES = [
  'whisper',
  'soft',
  'normal',
  'slow',
] as const;
export type VoiceStyle = (typeof VOICE_STYLES)[number];

export const FEEDBACKS = [
  'helped',
  'did-not-help',
] as const;
export type Feedback = (typeof FEEDBACKS)[number];

export const FORGET_SCOPES = [
  'me',
  'everyone',
] as const;
export type ForgetScope = (typeof FORGET_SCOPES)[number];

export const GENTLE_REASONS = [
  'pregnancy',
  'thin-bones',
  'operation',
  'other',
] as const;
export type GentleReason = (typeof GENTLE_REASONS)[number];

export const WARNING_SIGNS = [
  'saddle-numbness',
  'bladder-bowel',
  'both-legs',
  'sexual-function',
  'chest-breathing',
  'sudden-severe',
  'accident',
  'fever-confusion',
  'fall-fragile',
  'fever',
  'infection-risk',
  'leg-weakness',
  'cancer',
  'weight-loss',
  'shape-change',
  'unrelenting',
  'night-pain',
  'pregnancy-danger',
  'self-harm',
  'overdose',
  'child',
  'first-over-55',
  'inflammatory',
  'daily-life',
  'despair',
] as const;
export type WarningSign = (typeof WARNING_SIGNS)[number];

/** The ids that a slot of a given name can hold. */
export const SLOTS = {
  topic: TOPICS,
  position: SLEEP_POSITIONS,
  length: ROUTINE_LENGTHS,
  mode: ROUTINE_MODES,
  sign: WARNING_SIGNS,
  secondSign: WARNING_SIGNS,
  feedback: FEEDBACKS,
  reason: GENTLE_REASONS,
  style: VOICE_STYLES,
  scope: FORGET_SCOPES,
} as const;
export type SlotName = keyof typeof SLOTS;
export type SlotId<Name extends SlotName> = (typeof SLOTS)[Name][number];
