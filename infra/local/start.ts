import { keptBuild } from '../build/kept-build.ts';
import { runProgram } from '../build/run-program.ts';

/** `npm start`: runs `serve.ts`, built. */
runProgram(await keptBuild());
