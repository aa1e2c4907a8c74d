import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** False on the server and in the first browser render, then true: for what makes no sense without script. */
export function useScriptRuns(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
