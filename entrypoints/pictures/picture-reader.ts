import type { FromWorker, PictureResult, ToWorker } from './picture-jobs';

/** The networks take some 100 MB while they are loaded: they are let go when nothing was read for so long. */
const IDLE_MS = 30_000;

/** Reads pictures, one at a time, in a worker that is there only while it is needed. */
export interface PictureReader {
  read(bytes: ArrayBuffer, progress?: (done: number) => void): Promise<PictureResult>;
  /** Gives up what is being read and what waits. */
  stop(): void;
}

interface Job {
  id: number;
  progress?: (done: number) => void;
  settle: (result: PictureResult) => void;
}

/** `idle` is called when the worker was let go. */
export function pictureReader(start: () => Worker, idle: () => void = () => {}): PictureReader {
  let worker: Worker | null = null;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let last = 0;
  const jobs = new Map<number, Job>();

  function hear({ data }: MessageEvent<FromWorker>) {
    const job = jobs.get(data.id);
    if (!job) return;
    if ('done' in data) return job.progress?.(data.done);
    finish(job, 'text' in data ? { text: data.text } : { failed: data.failed, detail: data.detail });
  }

  function finish(job: Job, result: PictureResult) {
    jobs.delete(job.id);
    job.settle(result);
    if (!jobs.size) rest();
  }

  function rest() {
    clearTimeout(resting);
    resting = setTimeout(() => {
      end();
      idle();
    }, IDLE_MS);
  }

  function end() {
    worker?.terminate();
    worker = null;
  }

  function begin(): Worker {
    clearTimeout(resting);
    if (worker) return worker;
    const started = start();
    started.onmessage = hear;
    // A worker that died takes the pictures with it that it had; the next gets a new one.
    started.onerror = (event) => {
      end();
      for (const job of [...jobs.values()]) finish(job, { failed: 'failed', detail: event.message });
    };
    worker = started;
    return started;
  }

  return {
    read: (bytes, progress) =>
      new Promise((settle) => {
        const id = ++last;
        jobs.set(id, { id, progress, settle });
        const job: ToWorker = { id, bytes };
        begin().postMessage(job, [bytes]);
      }),
    stop() {
      if (jobs.size) end();
      for (const job of [...jobs.values()]) finish(job, { failed: 'stopped' });
    },
  };
}
