/** Work that can be put aside between its steps; what it yields, if anything, tells what was just done. */
export type Steps<T, Done = void> = Generator<Done, T>;

/** Does all steps in one go. */
export function allAtOnce<T, Done>(steps: Steps<T, Done>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
