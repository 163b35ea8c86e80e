/**
 * Asks again for what remains, until nothing does or nothing more is done.
 * @param onStep what was done so far, after each call
 * @returns what every call answered, in order
 */
export async function untilNoneRemains<Answer extends { readonly remaining: number }>(
  ask: () => Promise<Answer>,
  onStep: (answers: readonly Answer[]) => void,
): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  let before = Infinity;
  for (;;) {
    const answer = await ask();
    answers.push(answer);
    onStep(answers);
    if (answer.remaining === 0 || answer.remaining >= before) return answers;
    before = answer.remaining;
  }
}
