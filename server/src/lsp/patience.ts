/** How long a client may take to answer, in milliseconds, before the server goes on as if it had nothing to say. */
const patience = 3000;

/** What the client answers, or `undefined` if it fails to or takes too long. */
export async function answerOf<T>(asked: Promise<T>): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), patience);
  });
  try {
    return await Promise.race([asked, late]);
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
