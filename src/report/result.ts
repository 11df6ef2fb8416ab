import type { Report } from './model.js';

/** The result file: the report itself, for machines and for audits. */
export const resultJson = (report: Report): string => `${JSON.stringify(report, null, 2)}\n`;
