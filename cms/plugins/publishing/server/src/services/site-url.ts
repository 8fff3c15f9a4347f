import type { Core } from '@strapi/strapi';

/** The address that visitors type, as the configuration of the CMS says it. */
export const siteUrlOf = (strapi: Core.Strapi): string => strapi.plugin('publishing').config('siteUrl');
