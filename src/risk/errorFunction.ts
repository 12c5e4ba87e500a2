/** Coefficients of W. J. Cody's rational Chebyshev approximations, constant term last. */
const NEAR_ABOVE = [
  1.8577770618460315e-1, 3.1611237438705656, 1.1386415415105016e2, 3.7748523768530202e2,
  3.2093775891384695e3,
];
const NEAR_BELOW = [
  1, 2.3601290952344121e1, 2.4402463793444417e2, 1.2826165260773723e3, 2.8442368334391706e3,
];
const MIDDLE_ABOVE = [
  2.1531153547440385e-8, 5.6418849698867009e-1, 8.8831497943883759, 6.6119190637141629e1,
  2.9863513819740013e2, 8.8195222124176909e2, 1.7120476126340706e3, 2.0510783778260715e3,
  1.2303393547979972e3,
];
const MIDDLE_BELOW = [
  1, 1.5744926110709835e1, 1.176939508913125e2, 5.3718110186200986e2, 1.6213895745666902e3,
  3.2907992357334596e3, 4.3626190901432472e3, 3.4393676741437216e3, 1.2303393548037494e3,
];
const FAR_ABOVE = [
  1.6315387137302098e-2, 3.0532663496123234e-1, 3.6034489994980444e-1, 1.2578172611122925e-1,
  1.6083785148742277e-2, 6.587491615298378e-4,
];
const FAR_BELOW = [
  1, 2.5685201922898224, 1.8729528499234673, 5.2790510295142841e-1, 6.0518341312441319e-2,
  2.3352049762686919e-3,
];

const NEAR = 0.46875;
const FAR = 4;
/** From here on erfc is below the smallest double. */
const VANISHED = 28;

/**
 * Complementary error function 1 − erf(x), to full relative precision also where it is tiny.
 *
 * Source: W. J. Cody, "Rational Chebyshev approximations for the error function", Mathematics of
 * Computation 23 (1969) 631–637, with the coefficients of CALERF in netlib's SPECFUN.
 */
export function erfc(x: number): number {
  if (Math.abs(x) <= NEAR) return 1 - nearErf(x);
  const tail = Math.abs(x) < VANISHED ? expOfMinusSquare(x) * scaledTail(Math.abs(x)) : 0;
  return x > 0 ? tail : 2 - tail;
}

/** exp(x²) × erfc(x), which does not underflow; x of 0 or more. */
export function scaledErfc(x: number): number {
  return x <= NEAR ? Math.exp(x * x) * (1 - nearErf(x)) : scaledTail(x);
}

function nearErf(x: number): number {
  const square = x * x;
  return (x * polynomial(NEAR_ABOVE, square)) / polynomial(NEAR_BELOW, square);
}

function scaledTail(y: number): number {
  if (y <= FAR) return polynomial(MIDDLE_ABOVE, y) / polynomial(MIDDLE_BELOW, y);
  const inverse = 1 / (y * y);
  const correction = (inverse * polynomial(FAR_ABOVE, inverse)) / polynomial(FAR_BELOW, inverse);
  return (1 / Math.sqrt(Math.PI) - correction) / y;
}

/** exp(−x²) without the error of rounding x²: x is split into sixteenths and a small rest. */
function expOfMinusSquare(x: number): number {
  const coarse = Math.trunc(x * 16) / 16;
  return Math.exp(-coarse * coarse) * Math.exp(-(x - coarse) * (x + coarse));
}

function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
}
