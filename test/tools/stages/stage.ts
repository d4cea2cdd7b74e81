/** What a stage finds on entering. */
export type Surroundings = {
  /** The environment for whatever it starts. */
  readonly env: NodeJS.ProcessEnv;
  /** A folder of this run, removed at its end. */
  readonly folder: string;
};

/** How a stage ended. `output` is what its tools printed, shown when something failed. */
export type Outcome = { readonly passed: number; readonly failed: number; readonly output: string };

/** One step of `npm test`. A stage whose `needs` has failed in the same run is not run, and counts as one failure. */
export type Stage = {
  readonly name: string;
  readonly needs?: string;
  run(surroundings: Surroundings): Promise<Outcome>;
};
