/** Loaded before the monitor: says at its end, on the last line of stderr, the most memory that it held (KiB). */
process.on('exit', () => process.stderr.write(`\npeak ${process.resourceUsage().maxRSS}\n`));
