import { runAsk } from './deploy/ask-cli';
import { runMain } from './main';

/** `npm run ask -- …`: ask-cli, in a version that starts; for what is done by hand, such as `npm run ask -- configure`. */
runMain(async () => {
  process.exitCode = await runAsk(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
});
