import { ROOT } from '../yaml';
import { runAsk } from './ask-cli';
import { ENVIRONMENT_PROFILE } from './settings';
import { lendState, takeBackState } from './state';

/**
 * Lets ask-cli deploy a copy. What it remembers of it is taken back also when it fails halfway: a stack that was made is made. Resolves to
 * its exit code.
 */
export async function send(copy: string, profile: string, root = ROOT, env = process.env): Promise<number> {
  lendState(copy, root);
  try {
    // ask-cli takes the profile of the environment only when none is named.
    return await runAsk(['deploy', ...(profile === ENVIRONMENT_PROFILE ? [] : ['--profile', profile])], copy, env);
  } finally {
    takeBackState(copy, root);
  }
}
