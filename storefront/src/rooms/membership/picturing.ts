import type { Locale } from '@lectern/shared-types';
import { z } from 'zod';
import { localeOf, localePath } from '#kernel/locale.ts';
import type { FormState } from '#ui/form.ts';
import { keepAvatar, mayUpload, removeAvatar } from './avatars.ts';
import { answerForm, seeOther } from './forms.ts';
import { answerUpload, isUpload } from './uploads.ts';

type Page = Parameters<typeof answerUpload>[0];

const Removing = z.object({ act: z.literal('remove') });

const shownAgain = (locale: Locale) => seeOther(localePath(locale, '/account/picture/'));

/** Answers the page of an account's picture: takes one, takes it away, or shows the form. */
export async function answerPicture(page: Page, accountId: string): Promise<Response | FormState> {
  const done = shownAgain(localeOf(page.currentLocale));
  if (!isUpload(page.request))
    return answerForm(page, Removing, async () => {
      await removeAvatar(accountId);
      return done;
    });
  const asked = { field: 'picture', wait: await mayUpload(accountId) };
  return answerUpload(page, asked, async (bytes) => (await keepAvatar(accountId, bytes)) ?? done);
}
