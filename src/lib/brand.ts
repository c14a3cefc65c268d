/** Nominal types: a `Brand` keeps two strings of different meaning apart at compile time. Nothing at run time. */
declare const brand: unique symbol;
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
