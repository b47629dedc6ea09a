/** Time as the fake Discord sees it: real, plus what the test has let pass. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Lets time pass at once; deadlines, ages and identifiers move with it. */
  passes(ms: number): void;
}

/** A clock that starts at the real time. */
export function createClock(): Clock {
  let offsetMs = 0;
  return {
    now: () => Date.now() + offsetMs,
    passes: (ms) => {
      offsetMs += ms;
    },
  };
}
