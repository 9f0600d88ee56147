import { Session } from 'node:inspector';

interface Coverage {
  result: { url: string; functions: { ranges: { count: number }[] }[] }[];
}

/**
 * How much of our own code a piece of work runs: every function and every branch and round of a loop, counted by the
 * engine. The same for the same work on every machine, however slow or busy. What the engine does inside one call of its
 * own (a regular expression, a sort) is not in it.
 */
export async function workOf(doing: () => unknown): Promise<number> {
  const session = new Session();
  session.connect();
  const post = <T>(method: string, parameters?: object) =>
    new Promise<T>((resolve, reject) =>
      session.post(method, parameters, (error, result) => (error ? reject(error) : resolve(result as T))),
    );
  await post('Profiler.enable');
  await post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  doing();
  const { result } = await post<Coverage>('Profiler.takePreciseCoverage');
  await post('Profiler.stopPreciseCoverage');
  session.disconnect();
  let sum = 0;
  for (const { url, functions } of result)
    if (/\/rules\/(?:reading|facts|matching|engine|derived|score)/.test(url))
      for (const { ranges } of functions) for (const { count } of ranges) sum += count;
  return sum;
}
