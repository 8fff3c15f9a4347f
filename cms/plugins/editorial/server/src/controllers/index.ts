import type { Core } from '@strapi/strapi';
import audit from './audit';
import keywords from './keywords';
import notifications from './notifications';
import previews from './previews';
import queue from './queue';
import review from './review';
import schedules from './schedules';
import settings from './settings';
import versions from './versions';

const controllers: Record<string, (house: { strapi: Core.Strapi }) => Core.Controller> = {
  audit,
  keywords,
  notifications,
  previews,
  queue,
  review,
  schedules,
  settings,
  versions,
};

export default controllers;
