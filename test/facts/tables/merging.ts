import { facts, type Table } from '../telling.js';

export const merging: Table = {
  idea: 'tellings of one fact',
  show: facts,
  cases: [
    [
      'Karantina Palu melepas ekspor 4.000 kilogram durian beku ke Tiongkok. "Empat ton durian itu berangkat ke Tiongkok pagi ini," kata Kepala Karantina Palu.',
      ['realised | durian beku | 4000 kg + 4 t | - | CN | -'],
    ],
    [
      'Bupati Fakfak, Samaun, melepas ekspor 8 ton pala ke Belanda. Sebanyak 8.000 kilogram pala itu milik UD Mitra Pala.',
      ['realised | pala | 8 t + 8000 kg | - | NL | -'],
    ],
    [
      'Temanggung - Sebanyak 18 ton kopi robusta diekspor ke Mesir, Selasa (5/3/2024).\n\nKepala Disperindag Temanggung, Sri, mengatakan kopi robusta senilai Rp900 juta itu diekspor ke Mesir.',
      ['realised | kopi robusta | 18 t | 900000000 IDR | EG | 2024-03-05'],
    ],
    [
      'Sebanyak 18 ton kopi robusta asal Temanggung akan diekspor ke Mesir. Hari itu 18 ton kopi robusta diekspor ke Mesir.',
      ['realised | kopi robusta | 18 t | - | EG | -'],
    ],
    [
      'Kopi dari Temanggung diekspor ke Mesir. Kopi itu diekspor ke Mesir sejak lama.',
      ['realised | Kopi | - | - | EG | -'],
    ],
    [
      'Ekspor sarang burung walet Samarinda ke Tiongkok 500 kilogram. Nilai SBW 500 kilogram itu Rp6 miliar.',
      ['realised | sarang burung walet | 500 kg | 6000000000 IDR | CN | -'],
    ],
    [
      'Minahasa mengekspor 2 ton vanili ke Amerika Serikat. Minahasa juga mengekspor 3 ton vanili ke Prancis.',
      ['realised | vanili | 2 t | - | US | -', 'realised | vanili | 3 t | - | FR | -'],
    ],
    [
      'Minahasa mengekspor 2 ton vanili ke Amerika Serikat pada 2022. Pada 2023 Minahasa mengekspor 2 ton vanili ke Amerika Serikat.',
      ['realised | vanili | 2 t | - | US | 2022', 'realised | vanili | 2 t | - | US | 2023'],
    ],
    [
      'Sebanyak 18 ton kopi asal Temanggung diekspor ke Mesir. Sebanyak 18 ton teh asal Temanggung diekspor ke Mesir.',
      ['realised | kopi | 18 t | - | EG | -', 'realised | teh | 18 t | - | EG | -'],
    ],
    [
      'Bitung mengekspor tuna dan cakalang ke Jepang. Tuna asal Bitung diekspor ke Jepang sebanyak 9 ton.',
      ['realised | tuna + cakalang | - | - | JP | -', 'realised | Tuna | 9 t | - | JP | -'],
    ],
    [
      'Pinang Jambi diekspor ke Iran. Seperempat pinang Indonesia berasal dari sana.',
      ['realised | Pinang | - | - | IR | -'],
    ],
  ],
};
