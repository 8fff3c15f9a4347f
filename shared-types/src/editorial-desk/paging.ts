import { z } from 'zod';

/** Parts of every list that is asked for page by page. */
export const page = z.coerce.number().int().min(1).default(1);
export const pageSize = z.coerce.number().int().min(1).max(100).default(20);
