"""English words as buildings in Japan carry them in katakana: ミッドタウン is MIDTOWN."""

import re

_WORDS = """
アーク=ARK アーケード=ARCADE アーチ=ARCH アート=ART アーバン=URBAN アイランド=ISLAND
アカデミー=ACADEMY アクア=AQUA アクト=ACT アジア=ASIA アトリウム=ATRIUM アトレ=ATRE
アネックス=ANNEX アパート=APARTMENT アベニュー=AVENUE アリーナ=ARENA アルファ=ALPHA アンド=AND
イースト=EAST イーストサイド=EASTSIDE イノベーション=INNOVATION インターシティ=INTERCITY
インターナショナル=INTERNATIONAL インテリジェント=INTELLIGENT インダストリアル=INDUSTRIAL
ウイング=WING ウィング=WING ウエスト=WEST ウェスト=WEST ウエストサイド=WESTSIDE ウォーク=WALK
エアポート=AIRPORT エクセル=EXCEL エステート=ESTATE エネルギー=ENERGY エリア=AREA エルタワー=L|TOWER
エントランス=ENTRANCE オアシス=OASIS オーク=OAK オーシャン=OCEAN オフィス=OFFICE
オフィスタワー=OFFICE|TOWER オペラ=OPERA オペラシティ=OPERA|CITY ガーデン=GARDEN
ガーデンズ=GARDENS ガーデンプレイス=GARDEN|PLACE カレッジ=COLLEGE キャッスル=CASTLE キャナル=CANAL
キャピタル=CAPITAL キャンパス=CAMPUS ギャラリー=GALLERY キング=KING クイーン=QUEEN
クイーンズ=QUEENS クラブ=CLUB グランド=GRAND グラン=GRAN グランデ=GRANDE
グラントウキョウ=GRANTOKYO グランフロント=GRAND|FRONT グリーン=GREEN クリスタル=CRYSTAL
クリニック=CLINIC グループ=GROUP グローバル=GLOBAL クロス=CROSS ゲート=GATE ゲートウェイ=GATEWAY
ゲートシティ=GATE|CITY ケミカル=CHEMICAL コア=CORE コーポ=CORPO コーポレーション=CORPORATION
コート=COURT コープ=COOP ゴールデン=GOLDEN ゴールド=GOLD コスモ=COSMO コマース=COMMERCE
コミュニティ=COMMUNITY コンフォート=COMFORT サービス=SERVICE サイエンス=SCIENCE サイド=SIDE
サウス=SOUTH サテライト=SATELLITE サニー=SUNNY サンシャイン=SUNSHINE シーサイド=SEASIDE
シーズン=SEASON シールド=SHIELD シアター=THEATER システム=SYSTEM システムズ=SYSTEMS シティ=CITY
シティー=CITY シャトー=CHATEAU ジャパン=JAPAN ショッピング=SHOPPING シルバー=SILVER スカイ=SKY
スカイビル=SKY|BLDG スカイツリー=SKYTREE スクエア=SQUARE スクエアー=SQUARE スクランブル=SCRAMBLE
スクール=SCHOOL スター=STAR スタジアム=STADIUM スタジオ=STUDIO ステーション=STATION ステージ=STAGE
ストア=STORE ストリート=STREET スペース=SPACE スポーツ=SPORTS セブン=SEVEN センター=CENTER
センタ=CENTER センチュリー=CENTURY セントラル=CENTRAL セントラルパーク=CENTRAL|PARK ソフト=SOFT
ソリューション=SOLUTION タウン=TOWN ダイヤモンド=DIAMOND タウンズ=TOWNS タワー=TOWER
タワーズ=TOWERS ダイビル=DAIBIRU チャイナ=CHINA ツイン=TWIN データ=DATA デザイン=DESIGN
デジタル=DIGITAL テクノ=TECHNO テクノパーク=TECHNO|PARK テクノロジー=TECHNOLOGY テラス=TERRACE
テレコム=TELECOM テレビ=TELEVISION トラスト=TRUST トランク=TRUNK トレード=TRADE ドーム=DOME
ナショナル=NATIONAL ニュー=NEW ニューシティ=NEW|CITY ニュータウン=NEW|TOWN ネット=NET
ネットワーク=NETWORK ノース=NORTH パーキング=PARKING パーク=PARK パークサイド=PARKSIDE
パークス=PARKS パークタワー=PARK|TOWER ハーバー=HARBOR ハーモニー=HARMONY ハイツ=HEIGHTS
ハイテク=HIGH-TECH ハイランド=HIGHLAND ハウス=HOUSE パシフィック=PACIFIC パレ=PALAIS パレス=PALACE
パレット=PALETTE バレー=VALLEY ヒル=HILL ヒルズ=HILLS ヒルトップ=HILLTOP ビーチ=BEACH ビズ=BIZ
ビジネス=BUSINESS ビュー=VIEW ビル=BLDG ビルディング=BUILDING ビルヂング=BUILDING ファースト=FIRST
ファクトリー=FACTORY ファッション=FASHION ファミリー=FAMILY フォーラム=FORUM フォレスト=FOREST
プラザ=PLAZA プライム=PRIME プラネット=PLANET プラス=PLUS フラワー=FLOWER ブリッジ=BRIDGE
ブルー=BLUE プレイス=PLACE プレス=PRESS プレミア=PREMIER フロア=FLOOR プロジェクト=PROJECT
プロムナード=PROMENADE フロント=FRONT フロンティア=FRONTIER ベイ=BAY ベイエリア=BAY|AREA
ベイサイド=BAYSIDE ベース=BASE ヘルス=HEALTH ホール=HALL ホーム=HOME ポート=PORT
ポートシティ=PORT|CITY ホスピタル=HOSPITAL ホテル=HOTEL マーク=MARK マーケット=MARKET
マリーナ=MARINA マリン=MARINE マンション=MANSION ミッドタウン=MIDTOWN ミッドランド=MIDLAND
ミュージアム=MUSEUM メゾン=MAISON メディア=MEDIA メディカル=MEDICAL メトロ=METRO モード=MODE
モール=MALL モノリス=MONOLITH モデル=MODEL モダン=MODERN ユニバーサル=UNIVERSAL ライト=LIGHT
ライフ=LIFE ライン=LINE ラウンド=ROUND ランドマーク=LANDMARK ランド=LAND リバー=RIVER
リバーサイド=RIVERSIDE リバーシティ=RIVER|CITY リビング=LIVING ルーム=ROOM ルーセント=LUCENT
レイク=LAKE レイクタウン=LAKE|TOWN レジデンス=RESIDENCE レインボー=RAINBOW ロイヤル=ROYAL
ローズ=ROSE ロード=ROAD ロジスティクス=LOGISTICS ワールド=WORLD ワイド=WIDE
"""
ENGLISH = {
    kana: word.replace("|", " ") for kana, word in (pair.split("=") for pair in _WORDS.split())
}
# A long mark or a small vowel never stands in an old Japanese word, nor do five such kana in a row;
# the others are read as English only as a whole word or at its end (ビル, but not オビルカワ).
_FOREIGN = re.compile("[ーァィゥェォヴ]|.{5}")
_SAFE = "|".join(sorted(filter(_FOREIGN.search, ENGLISH), key=len, reverse=True))
_SHORT = "|".join(sorted((w for w in ENGLISH if not _FOREIGN.search(w)), key=len, reverse=True))
SAFE = re.compile(f"({_SAFE})")
_END = "(?![ァ-ヶー])"
ANY = re.compile(f"({_SAFE}|(?:{_SHORT})(?=(?:{_SHORT})?(?:{_SAFE}|{_END})))")
