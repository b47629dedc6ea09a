/** Lets one after another do what keeps the process busy. */
export interface Turns {
  /**
   * Resolves when it is one's turn, at once where nobody else had one in this round of the event loop. Between two turns
   * the process sends what is to be sent, and hears of what has come.
   */
  next(): Promise<void> | undefined;
  /** Gives no more turns: what waits is left to another process. */
  end(): void;
}

/** Nobody waits yet. */
export function createTurns(): Turns {
  const waiting: (() => void)[] = [];
  let isTaken = false;
  let isOver = false;
  const pass = () => {
    if (isOver) return;
    const first = waiting.shift();
    isTaken = first !== undefined;
    if (first === undefined) return;
    first();
    setImmediate(pass);
  };
  return {
    next() {
      if (isTaken) return new Promise((resolve) => waiting.push(resolve));
      isTaken = true;
      setImmediate(pass);
      return undefined;
    },
    end() {
      isOver = true;
      isTaken = true;
    },
  };
}
