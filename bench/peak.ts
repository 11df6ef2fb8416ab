/** Loaded before the monitor: on the last line of stderr, the most memory that it held (KiB) and its CPU (µs). */
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  process.stderr.write(`\npeak ${maxRSS} cpu ${userCPUTime + systemCPUTime}\n`);
});
