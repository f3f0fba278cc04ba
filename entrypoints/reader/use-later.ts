// What: act once the reader has paused.

import { useEffect, useRef } from 'preact/hooks';

/** Milliseconds without a key before a draft is kept. */
const pause = 300;

/** Calls after a pause, or at once when asked or when the page goes; only the last of several. */
export function useLater<Value>(
  act: (value: Value) => unknown,
): readonly [(value: Value) => void, () => void] {
  const held = useRef<{ readonly value: Value; readonly timer: number } | null>(null);
  const latest = useRef(act);
  latest.current = act;
  const now = () => {
    if (!held.current) return;
    clearTimeout(held.current.timer);
    const { value } = held.current;
    held.current = null;
    latest.current(value);
  };
  const soon = (value: Value) => {
    if (held.current) clearTimeout(held.current.timer);
    held.current = { value, timer: window.setTimeout(now, pause) };
  };
  useEffect(() => {
    addEventListener('pagehide', now);
    return () => {
      removeEventListener('pagehide', now);
      now();
    };
  }, []);
  return [soon, now];
}
