/** Fewer people than this could be recognised. */
export const FEW = 5

/** Whether a figure is of so few people that it would tell of them. */
export const isOfFew = (count: number) => count < FEW
