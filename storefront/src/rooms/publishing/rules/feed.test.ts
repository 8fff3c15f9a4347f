import { XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { atomFeed } from './feed.ts';
