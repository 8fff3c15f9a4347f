import type { DeskSettings } from '@lectern/shared-types';
import { Box, Field, Flex, Radio, Typography } from '@strapi/design-system';
import { useSay } from '../words';
import type { SettingsForm } from './useSettingsForm';

const STAGES: DeskSettings['stages'][] = [0, 1, 2];

/** How many reviews there are, and what each choice means. */
export function StagesField({ form }: { form: SettingsForm }) {
  const say = useSay();
  const choose = (value: string) => {
    const stages = STAGES.find((each) => String(each) === value);
    if (stages !== undefined) form.change({ stages });
  };
  return (
    <Field.Root width="100%">
      <Field.Label>{say('settings.stages')}</Field.Label>
      <Radio.Group
        value={String(form.draft.stages)}
        onValueChange={choose}
        aria-label={say('settings.stages')}
      >
        <Flex direction="column" alignItems="stretch" gap={3}>
          {STAGES.map((stages) => (
            <Box key={stages}>
              <Radio.Item value={String(stages)}>{say(`settings.stages.${stages}`)}</Radio.Item>
              <Box paddingLeft="2.8rem">
                <Typography variant="pi" textColor="neutral600">
                  {say(`settings.stages.${stages}.hint`)}
                </Typography>
              </Box>
            </Box>
          ))}
        </Flex>
      </Radio.Group>
    </Field.Root>
  );
}
