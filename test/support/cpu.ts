/** What work costs this process, whatever else the machine does meanwhile. */

/** Milliseconds of processor time. */
export async function cpuTime(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
