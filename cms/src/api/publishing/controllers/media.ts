import { MediaName } from '@lectern/shared-types';
import type { Core } from '@strapi/strapi';
import { Refusal } from '@lectern/cms-kernel';
import { serveMedia } from '../../../kernel/media';

export default (): Core.Controller => ({
  async show(ctx) {
    const name = MediaName.safeParse(ctx.params.name);
    if (!name.success) throw new Refusal(404, 'NO_SUCH_FILE', 'This is the name of no file.');
    await serveMedia(ctx, name.data);
  },
});
