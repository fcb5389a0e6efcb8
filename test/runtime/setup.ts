import { findHome } from './home';

/** Without what it needs, the whole run fails before its first test, and says what to install. */
export default function setup(): void {
  const { versions } = findHome();
  console.log(`\naws-lambda-ric ${versions.ric} on Node ${versions.node}`);
}
