import type { Core } from '@strapi/strapi';
import previews from './previews';
import queue from './queue';
import review from './review';
import settings from './settings';

const controllers: Record<string, (house: { strapi: Core.Strapi }) => Core.Controller> = {
  previews,
  queue,
  review,
  settings,
};

export default controllers;
