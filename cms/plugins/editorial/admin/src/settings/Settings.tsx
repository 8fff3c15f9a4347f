import type { DeskSettings } from '@lectern/shared-types';
import { Flex, Grid } from '@strapi/design-system';
import { Layouts } from '@strapi/strapi/admin';
import { useSay } from '../words';
import { Card } from './Card';
import { KeptElsewhere } from './KeptElsewhere';
import { NumberField } from './NumberField';
import { SaveSettings } from './SaveSettings';
import { StagesField } from './StagesField';
import { useSettingsForm, type SettingsForm } from './useSettingsForm';

/** How the desk works. */
export function Settings({ settings }: { settings: DeskSettings }) {
  const say = useSay();
  const form = useSettingsForm(settings);
  return (
    <>
      <Layouts.Header
        title={say('settings.title')}
        subtitle={say('settings.subtitle')}
        primaryAction={<SaveSettings form={form} />}
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6}>
          <Review form={form} />
          <Versions form={form} />
          <KeptElsewhere />
        </Flex>
      </Layouts.Content>
    </>
  );
}

function Review({ form }: { form: SettingsForm }) {
  const say = useSay();
  return (
    <Card title={say('settings.review')}>
      <StagesField form={form} />
      <Grid.Root gap={4}>
        <NumberField
          form={form}
          name="firstReviewHours"
          label="settings.hours.first"
          hint="settings.hours.hint"
        />
        <NumberField
          form={form}
          name="secondReviewHours"
          label="settings.hours.second"
          hint="settings.hours.hint"
        />
      </Grid.Root>
    </Card>
  );
}

function Versions({ form }: { form: SettingsForm }) {
  const say = useSay();
  return (
    <Card title={say('settings.versions')}>
      <Grid.Root gap={4}>
        <NumberField form={form} name="keepRevisions" label="settings.keep" hint="settings.keep.hint" />
        <NumberField form={form} name="keepDays" label="settings.days" hint="settings.days.hint" />
      </Grid.Root>
    </Card>
  );
}
