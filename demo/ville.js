/** The menu folds behind a button on narrow screens; without script it stays open. */
const toggle = document.querySelector('.menu-toggle');
document.documentElement.classList.add('js');
toggle?.removeAttribute('hidden');
toggle?.addEventListener('click', () => {
  toggle.setAttribute('aria-expanded', String(toggle.getAttribute('aria-expanded') !== 'true'));
});
