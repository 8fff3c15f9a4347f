import type { Core } from '@strapi/strapi';
import { uploadGate } from '../kernel/media';

export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) => uploadGate(strapi);
