import { AnswerStatus } from './answer-status'
import { Notice } from './notice'

/** Instead of what was asked for too often: when to come back. The page answers 429. */
export const Limited = ({ sentence }: { sentence: string }) => (
  <>
    <AnswerStatus status={429} />
    <Notice kind="galat" role="alert" title="Tunggu sebentar">
      {sentence}
    </Notice>
  </>
)
