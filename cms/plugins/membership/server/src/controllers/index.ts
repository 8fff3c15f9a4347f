import type { Core } from '@strapi/strapi';
import accounts from './accounts';
import commands from './commands';
import gifts from './gifts';
import targets from './targets';

const controllers: Record<string, (house: { strapi: Core.Strapi }) => Core.Controller> = {
  accounts,
  commands,
  gifts,
  targets,
};

export default controllers;
