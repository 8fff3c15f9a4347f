import type { Core } from '@strapi/strapi';
import previews from './previews';

const controllers: Record<string, (house: { strapi: Core.Strapi }) => Core.Controller> = { previews };

export default controllers;
