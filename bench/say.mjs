/** One figure, one line. */
export const say = figure => console.log(JSON.stringify(figure))
