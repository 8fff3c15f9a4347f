import type { Core } from '@strapi/strapi';
import publications from './publications';
import searches from './searches';

const controllers: Record<string, (house: { strapi: Core.Strapi }) => Core.Controller> = {
  publications,
  searches,
};

export default controllers;
