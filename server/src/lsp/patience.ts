/** How long a client may take to answer, in milliseconds, before the server goes on as if it had nothing to say. */
const patience = 5000;

/**
 * What the client answers, or `undefined` if it fails to or takes too long.
 * @param late called if the answer comes after all
 */
export async function answerOf<T>(asked: Promise<T>, late: () => void): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isLate = false;
  const given = asked.then(
    (answer) => {
      if (isLate) late();
      return answer;
    },
    () => undefined,
  );
  const enough = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => {
      isLate = true;
      resolve(undefined);
    }, patience);
  });
  try {
    return await Promise.race([given, enough]);
  } finally {
    clearTimeout(timer);
  }
}
