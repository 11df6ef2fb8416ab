/**
 * Loaded before the monitor: on the last line of stderr, the most memory that it held (KiB), its CPU (µs) and the longest
 * time that the event loop was held (ms).
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';

const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const held_ms = Math.round(delay.max / 1e6);
  process.stderr.write(`\npeak ${maxRSS} cpu ${userCPUTime + systemCPUTime} held ${held_ms}\n`);
});
