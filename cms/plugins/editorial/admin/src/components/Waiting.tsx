import { Flex, Loader } from '@strapi/design-system';
import { useSay } from '../words';

/** Stands where something will be shown. */
export function Waiting() {
  const say = useSay();
  return (
    <Flex justifyContent="center" padding={8}>
      <Loader>{say('loading')}</Loader>
    </Flex>
  );
}
