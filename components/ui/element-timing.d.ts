import "react";

declare module "react" {
  interface HTMLAttributes<T> {
    /** Names an element in the browser's own record of when it was painted; the benchmarks read it. */
    readonly elementtiming?: string;
  }
}
