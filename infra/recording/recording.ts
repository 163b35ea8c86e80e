import type { Text } from '#domain/text';
import { answerQuestion } from './answer-question.ts';
import { askSystem } from './ask-system.ts';
import { readQuestion } from './read-question.ts';
import { RecordingRefusal } from './recording-refusal.ts';

const write = (stream: NodeJS.WriteStream, texts: readonly Text[]): void => {
  const languages = [texts.map(({ fr }) => fr), texts.map(({ en }) => en)];
  stream.write(`${languages.map((lines) => lines.join('\n')).join('\n\n')}\n`);
};

/** Where the recording of a contact is, who heard it, when it is gone: asked of a running system, said twice. */
try {
  const asked = readQuestion(process.argv.slice(2));
  write(process.stdout, answerQuestion(asked.question, await askSystem(asked)));
} catch (error) {
  if (!(error instanceof RecordingRefusal)) throw error;
  write(process.stderr, [error.text]);
  process.exitCode = 1;
}
