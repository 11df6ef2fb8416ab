/** The words of every kind of mail. */
import type { Writer } from '../mail-writer.js';
import { crashContent } from './crash.js';
import { digestContent } from './digest.js';
import { recoveredContent } from './recovered.js';
import { staleContent } from './stale.js';
import { testContent } from './test.js';

export const content: Writer = { staleContent, digestContent, crashContent, recoveredContent, testContent };
