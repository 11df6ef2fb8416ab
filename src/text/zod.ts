/**
 * Zod without code made at run time: to turn a schema into code (`new Function`) costs more than a run of
 * hundreds of watches gets back. A schema reads this when it is made, so that every file that makes one
 * imports zod from here.
 */
import { z } from 'zod';

z.config({ jitless: true });

export { z };
