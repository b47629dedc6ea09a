/** Something that goes wrong with requests to a route, as set up by a test. */
export interface Fault {
  /** A route as in the table, such as `POST /channels/:channel/messages`, or `*`. */
  on: string;
  /** The answer instead of the right one. */
  status?: 429 | 500 | 502 | 503;
  /** How many requests it meets; one when not said. */
  times?: number;
  /** Whether Discord does what was asked, and only the answer goes wrong. */
  isTaken?: boolean;
  /** For 429: how long to wait. */
  retryAfterMs?: number;
  /** For 429: whether it is the limit over all routes. */
  isGlobal?: boolean;
  /** How long the answer takes, in real time. */
  delayMs?: number;
}

/** A request that Discord has received and does not answer until the test says so. */
export interface Hold {
  /** Resolves when a request has arrived and is held. */
  readonly arrived: Promise<void>;
  /** Lets it go on. */
  release(): void;
  /** Breaks its connection, without having done what it asked. */
  drop(): void;
}

interface PendingHold extends Hold {
  on: string;
  isUsed: boolean;
  arrive(): void;
  readonly outcome: Promise<'release' | 'drop'>;
}

/** The faults in force, in the order they were set up. */
export class Faults {
  #faults: (Fault & { left: number })[] = [];
  readonly #holds: PendingHold[] = [];

  add(fault: Fault): void {
    this.#faults.push({ ...fault, left: fault.times ?? 1 });
  }

  /** Holds the next request to a route. */
  hold(on: string): Hold {
    let arrive = () => {};
    let settle: (outcome: 'release' | 'drop') => void = () => {};
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    const outcome = new Promise<'release' | 'drop'>((resolve) => {
      settle = resolve;
    });
    const release = () => settle('release');
    const hold: PendingHold = {
      on,
      isUsed: false,
      arrived,
      arrive,
      outcome,
      release,
      drop: () => settle('drop'),
    };
    this.#holds.push(hold);
    return hold;
  }

  /** The fault that this request meets, counted. */
  take(on: string): Fault | undefined {
    const fault = this.#faults.find((candidate) => candidate.on === '*' || candidate.on === on);
    if (!fault) return undefined;
    fault.left -= 1;
    if (fault.left <= 0) this.#faults = this.#faults.filter((other) => other !== fault);
    return fault;
  }

  /** Waits while a test holds this request; `drop` when it is not to be answered at all. */
  async passHold(on: string): Promise<'release' | 'drop'> {
    const hold = this.#holds.find((candidate) => !candidate.isUsed && candidate.on === on);
    if (!hold) return 'release';
    hold.isUsed = true;
    hold.arrive();
    return hold.outcome;
  }

  /** Ends every fault and lets go of what is held. */
  clear(): void {
    this.#faults = [];
    for (const hold of this.#holds) hold.drop();
  }
}
