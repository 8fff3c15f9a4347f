import type { Core } from '@strapi/strapi';
import notifications from './notifications';
import previews from './previews';
import queue from './queue';
import review from './review';
import schedules from './schedules';
import settings from './settings';

const controllers: Record<string, (house: { strapi: Core.Strapi }) => Core.Controller> = {
  notifications,
  previews,
  queue,
  review,
  schedules,
  settings,
};

export default controllers;
