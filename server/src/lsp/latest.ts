/**
 * Coalesces calls per key: the work runs once, `delay` milliseconds after the last call, and never twice at a time for a key; a call
 * during the work brings one more run after it. What the work throws goes to `failed`.
 */
export function latest(delay: number, work: (key: string) => Promise<unknown>, failed: (error: unknown) => void): (key: string) => void {
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  const running = new Set<string>();
  const again = new Set<string>();
  const run = async (key: string): Promise<void> => {
    waiting.delete(key);
    if (running.has(key)) {
      again.add(key);
      return;
    }
    running.add(key);
    try {
      await work(key);
    } catch (error) {
      failed(error);
    } finally {
      running.delete(key);
      if (again.delete(key)) schedule(key);
    }
  };
  const schedule = (key: string): void => {
    const timer = waiting.get(key);
    if (timer !== undefined) clearTimeout(timer);
    waiting.set(
      key,
      setTimeout(() => void run(key), delay),
    );
  };
  return schedule;
}
