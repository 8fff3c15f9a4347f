import { Checkbox, Field, Flex, Loader, Typography } from '@strapi/design-system';
import { useReasonsQuery } from '../api';
import { useContentLocale, useSay } from '../words';

interface ReasonsProps {
  chosen: string[];
  onChange: (chosen: string[]) => void;
}

/** The reasons that editors keep, to tick. */
export function Reasons({ chosen, onChange }: ReasonsProps) {
  const say = useSay();
  const { data = [], isLoading } = useReasonsQuery({ locale: useContentLocale() });
  if (isLoading) return <Loader small>{say('loading')}</Loader>;
  if (data.length === 0) return null;
  const toggle = (id: string) =>
    onChange(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  return (
    <Flex
      tag="fieldset"
      direction="column"
      alignItems="stretch"
      gap={2}
      style={{ border: 'none', margin: 0, padding: 0 }}
    >
      <Typography tag="legend" variant="pi" fontWeight="bold" style={{ padding: 0 }}>
        {say('reasons.title')}
      </Typography>
      {data.map(({ id, label, advice }) => (
        <Field.Root key={id} hint={advice ?? undefined}>
          <Checkbox checked={chosen.includes(id)} onCheckedChange={() => toggle(id)}>
            {label}
          </Checkbox>
          <Field.Hint />
        </Field.Root>
      ))}
    </Flex>
  );
}
