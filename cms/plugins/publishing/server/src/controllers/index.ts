import type { Core } from '@strapi/strapi';
import findings from './findings';
import publications from './publications';
import searches from './searches';

const controllers: Record<string, (house: { strapi: Core.Strapi }) => Core.Controller> = {
  findings,
  publications,
  searches,
};

export default controllers;
