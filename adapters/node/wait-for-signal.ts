const SIGNALS = ['SIGTERM', 'SIGINT'] as const;

/** Resolves with the first signal that asks the process to stop; later ones do not hurry it. */
export function waitForSignal(): Promise<(typeof SIGNALS)[number]> {
  return new Promise((resolve) => {
    for (const signal of SIGNALS) process.on(signal, resolve);
  });
}
