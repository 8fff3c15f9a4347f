import { Flex, Loader } from '@strapi/design-system';
import { CheckCircle, Clock, MinusCircle, WarningCircle } from '@strapi/icons';
import { styled } from 'styled-components';
import type { Face } from '../rules/face';

const SIGNS = {
  held: { Icon: Clock, fill: 'warning600' },
  waiting: null,
  late: { Icon: Clock, fill: 'warning600' },
  retrying: { Icon: WarningCircle, fill: 'warning600' },
  live: { Icon: CheckCircle, fill: 'success600' },
  gone: { Icon: MinusCircle, fill: 'neutral600' },
  set_aside: { Icon: WarningCircle, fill: 'danger600' },
} as const satisfies Record<Face, object | null>;

/** The same size for every face, so that nothing moves when one follows another. The words say what it means. */
export function FaceSign({ face }: { face: Face }) {
  const sign = SIGNS[face];
  return (
    <Place aria-hidden justifyContent="center">
      {sign ? <sign.Icon fill={sign.fill} /> : <Loader small />}
    </Place>
  );
}

const Place = styled(Flex)`
  flex-shrink: 0;
  width: 1.6rem;
  height: 1.6rem;
  overflow: hidden;
`;
